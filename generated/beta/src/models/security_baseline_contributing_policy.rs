// @generated
use crate::mg;

/// Complex type [`microsoft.graph.securityBaselineContributingPolicy`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecontributingpolicy?view=graph-rest-beta
pub struct SecurityBaselineContributingPolicy {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `sourceType`. Never null.
    pub source_type: mg::Field<mg::Open<super::SecurityBaselinePolicySourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityBaselineContributingPolicy: "microsoft.graph.securityBaselineContributingPolicy", complex;
    display_name: "displayName",
    source_id: "sourceId",
    source_type: "sourceType" required,
}
