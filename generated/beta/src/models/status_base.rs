// @generated
use crate::mg;

/// Complex type `microsoft.graph.statusBase`.
#[deprecated(
    note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)"
)]
pub struct StatusBase {
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProvisioningResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StatusBase: "microsoft.graph.statusBase", complex, family StatusBaseKind;
    status: "status",
}

/// The types derived from [`StatusBase`].
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
