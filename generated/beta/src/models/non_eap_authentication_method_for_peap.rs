// @generated
use crate::mg;

/// Enumeration `microsoft.graph.nonEapAuthenticationMethodForPeap`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NonEapAuthenticationMethodForPeap {
    /// `none` (0)
    None,
    /// `microsoftChapVersionTwo` (1)
    MicrosoftChapVersionTwo,
}

mg::enumeration! {
    NonEapAuthenticationMethodForPeap: "microsoft.graph.nonEapAuthenticationMethodForPeap";
    None: "none" = 0,
    MicrosoftChapVersionTwo: "microsoftChapVersionTwo" = 1,
}
