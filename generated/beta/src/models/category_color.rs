// @generated
use crate::mg;

/// Enumeration `microsoft.graph.categoryColor`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryColor {
    /// `none` (-1)
    None,
    /// `preset0` (0)
    Preset0,
    /// `preset1` (1)
    Preset1,
    /// `preset2` (2)
    Preset2,
    /// `preset3` (3)
    Preset3,
    /// `preset4` (4)
    Preset4,
    /// `preset5` (5)
    Preset5,
    /// `preset6` (6)
    Preset6,
    /// `preset7` (7)
    Preset7,
    /// `preset8` (8)
    Preset8,
    /// `preset9` (9)
    Preset9,
    /// `preset10` (10)
    Preset10,
    /// `preset11` (11)
    Preset11,
    /// `preset12` (12)
    Preset12,
    /// `preset13` (13)
    Preset13,
    /// `preset14` (14)
    Preset14,
    /// `preset15` (15)
    Preset15,
    /// `preset16` (16)
    Preset16,
    /// `preset17` (17)
    Preset17,
    /// `preset18` (18)
    Preset18,
    /// `preset19` (19)
    Preset19,
    /// `preset20` (20)
    Preset20,
    /// `preset21` (21)
    Preset21,
    /// `preset22` (22)
    Preset22,
    /// `preset23` (23)
    Preset23,
    /// `preset24` (24)
    Preset24,
}

mg::enumeration! {
    CategoryColor: "microsoft.graph.categoryColor";
    None: "none" = -1,
    Preset0: "preset0" = 0,
    Preset1: "preset1" = 1,
    Preset2: "preset2" = 2,
    Preset3: "preset3" = 3,
    Preset4: "preset4" = 4,
    Preset5: "preset5" = 5,
    Preset6: "preset6" = 6,
    Preset7: "preset7" = 7,
    Preset8: "preset8" = 8,
    Preset9: "preset9" = 9,
    Preset10: "preset10" = 10,
    Preset11: "preset11" = 11,
    Preset12: "preset12" = 12,
    Preset13: "preset13" = 13,
    Preset14: "preset14" = 14,
    Preset15: "preset15" = 15,
    Preset16: "preset16" = 16,
    Preset17: "preset17" = 17,
    Preset18: "preset18" = 18,
    Preset19: "preset19" = 19,
    Preset20: "preset20" = 20,
    Preset21: "preset21" = 21,
    Preset22: "preset22" = 22,
    Preset23: "preset23" = 23,
    Preset24: "preset24" = 24,
}
