// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tone`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tone {
    /// `tone0` (0)
    Tone0,
    /// `tone1` (1)
    Tone1,
    /// `tone2` (2)
    Tone2,
    /// `tone3` (3)
    Tone3,
    /// `tone4` (4)
    Tone4,
    /// `tone5` (5)
    Tone5,
    /// `tone6` (6)
    Tone6,
    /// `tone7` (7)
    Tone7,
    /// `tone8` (8)
    Tone8,
    /// `tone9` (9)
    Tone9,
    /// `star` (10)
    Star,
    /// `pound` (11)
    Pound,
    /// `a` (12)
    A,
    /// `b` (13)
    B,
    /// `c` (14)
    C,
    /// `d` (15)
    D,
    /// `flash` (16)
    Flash,
}

mg::enumeration! {
    Tone: "microsoft.graph.tone";
    Tone0: "tone0" = 0,
    Tone1: "tone1" = 1,
    Tone2: "tone2" = 2,
    Tone3: "tone3" = 3,
    Tone4: "tone4" = 4,
    Tone5: "tone5" = 5,
    Tone6: "tone6" = 6,
    Tone7: "tone7" = 7,
    Tone8: "tone8" = 8,
    Tone9: "tone9" = 9,
    Star: "star" = 10,
    Pound: "pound" = 11,
    A: "a" = 12,
    B: "b" = 13,
    C: "c" = 14,
    D: "d" = 15,
    Flash: "flash" = 16,
}
