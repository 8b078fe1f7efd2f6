// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.aggregatedInboundStatistics`.
pub struct AggregatedInboundStatistics {
    /// `errors`. Read-only: the service computes it.
    pub errors: mg::Field<i32>,
    /// `groups`. Read-only: the service computes it.
    pub groups: mg::Field<i32>,
    /// `matchedPeopleByRole`. Read-only: the service computes it.
    pub matched_people_by_role: mg::Field<Vec<super::IndustryDataRunRoleCountMetric>>,
    /// `memberships`. Read-only: the service computes it.
    pub memberships: mg::Field<i32>,
    /// `organizations`. Read-only: the service computes it.
    pub organizations: mg::Field<i32>,
    /// `people`. Read-only: the service computes it.
    pub people: mg::Field<i32>,
    /// `unmatchedPeopleByRole`. Read-only: the service computes it.
    pub unmatched_people_by_role: mg::Field<Vec<super::IndustryDataRunRoleCountMetric>>,
    /// `warnings`. Read-only: the service computes it.
    pub warnings: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregatedInboundStatistics: "microsoft.graph.industryData.aggregatedInboundStatistics", complex;
    errors: "errors" computed,
    groups: "groups" computed,
    matched_people_by_role: "matchedPeopleByRole" computed,
    memberships: "memberships" computed,
    organizations: "organizations" computed,
    people: "people" computed,
    unmatched_people_by_role: "unmatchedPeopleByRole" computed,
    warnings: "warnings" computed,
}
