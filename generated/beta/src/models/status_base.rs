// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.statusBase`, a complex type.
    #[deprecated(note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)")]
    StatusBase "microsoft.graph.statusBase" "complex" => StatusBaseKind;
    /// `status`: provisioningResult
    status "status": mg::Open<super::ProvisioningResult>,
}

/// The types derived from `microsoft.graph.statusBase`.
#[non_exhaustive]
pub enum StatusBaseKind {
    StatusDetails(Box<super::StatusDetails>),
    /// None of these, or a type that this version does not know.
    Other(Box<StatusBase>),
}

mg::family! {
    StatusBase => StatusBaseKind;
    StatusDetails(super::StatusDetails),
}
