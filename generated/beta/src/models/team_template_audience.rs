// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamTemplateAudience`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamTemplateAudience {
    /// `organization` (0)
    Organization,
    /// `user` (1)
    User,
    /// `public` (2)
    Public,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamTemplateAudience: "microsoft.graph.teamTemplateAudience";
    Organization: "organization" = 0,
    User: "user" = 1,
    Public: "public" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
