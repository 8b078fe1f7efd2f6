// @generated
use crate::mg;

/// Complex type `microsoft.graph.reputationCategory`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct ReputationCategory {
    /// `description`.
    pub description: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReputationCategory: "microsoft.graph.reputationCategory", complex;
    description: "description",
    name: "name",
    vendor: "vendor",
}
