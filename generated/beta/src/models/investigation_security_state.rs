// @generated
use crate::mg;

/// Complex type `microsoft.graph.investigationSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct InvestigationSecurityState {
    /// `name`.
    pub name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvestigationSecurityState: "microsoft.graph.investigationSecurityState", complex;
    name: "name",
    status: "status",
}
