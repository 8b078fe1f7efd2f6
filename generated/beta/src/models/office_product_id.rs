// @generated
use crate::mg;

/// Enumeration `microsoft.graph.officeProductId`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeProductId {
    /// `o365ProPlusRetail` (0)
    O365ProPlusRetail,
    /// `o365BusinessRetail` (1)
    O365BusinessRetail,
    /// `visioProRetail` (2)
    VisioProRetail,
    /// `projectProRetail` (3)
    ProjectProRetail,
}

mg::enumeration! {
    OfficeProductId: "microsoft.graph.officeProductId";
    O365ProPlusRetail: "o365ProPlusRetail" = 0,
    O365BusinessRetail: "o365BusinessRetail" = 1,
    VisioProRetail: "visioProRetail" = 2,
    ProjectProRetail: "projectProRetail" = 3,
}
