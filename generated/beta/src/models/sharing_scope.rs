// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharingScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharingScope {
    /// `anyone` (0)
    Anyone,
    /// `organization` (1)
    Organization,
    /// `specificPeople` (2)
    SpecificPeople,
    /// `anonymous` (3)
    #[deprecated(
        note = "deprecated since 2023-12-05, to be removed on 2025-12-05 (revision 2023-12/Removal)"
    )]
    Anonymous,
    /// `users` (4)
    #[deprecated(
        note = "deprecated since 2023-12-05, to be removed on 2025-12-05 (revision 2023-12/Removal)"
    )]
    Users,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SharingScope: "microsoft.graph.sharingScope";
    Anyone: "anyone" = 0,
    Organization: "organization" = 1,
    SpecificPeople: "specificPeople" = 2,
    Anonymous: "anonymous" = 3,
    Users: "users" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
