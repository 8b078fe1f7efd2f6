// @generated
use crate::mg;

/// Enumeration `microsoft.graph.lanManagerAuthenticationLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanManagerAuthenticationLevel {
    /// `lmAndNltm` (0)
    LmAndNltm,
    /// `lmNtlmAndNtlmV2` (1)
    LmNtlmAndNtlmV2,
    /// `lmAndNtlmOnly` (2)
    LmAndNtlmOnly,
    /// `lmAndNtlmV2` (3)
    LmAndNtlmV2,
    /// `lmNtlmV2AndNotLm` (4)
    LmNtlmV2AndNotLm,
    /// `lmNtlmV2AndNotLmOrNtm` (5)
    LmNtlmV2AndNotLmOrNtm,
}

mg::enumeration! {
    LanManagerAuthenticationLevel: "microsoft.graph.lanManagerAuthenticationLevel";
    LmAndNltm: "lmAndNltm" = 0,
    LmNtlmAndNtlmV2: "lmNtlmAndNtlmV2" = 1,
    LmAndNtlmOnly: "lmAndNtlmOnly" = 2,
    LmAndNtlmV2: "lmAndNtlmV2" = 3,
    LmNtlmV2AndNotLm: "lmNtlmV2AndNotLm" = 4,
    LmNtlmV2AndNotLmOrNtm: "lmNtlmV2AndNotLmOrNtm" = 5,
}
