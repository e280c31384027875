"""Subtitle and label formats beside SRT and WebVTT: styled, in XML, counted in frames, a line each."""
