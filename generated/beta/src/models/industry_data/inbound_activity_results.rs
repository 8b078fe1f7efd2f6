// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.inboundActivityResults`, derived from
/// [`IndustryDataActivityStatistics`](super::IndustryDataActivityStatistics).
pub struct InboundActivityResults {
    /// `activityId`. Never null. Read-only: the service computes it.
    pub activity_id: mg::Field<String>,
    /// `displayName`. Never null. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `errors`. Read-only: the service computes it.
    pub errors: mg::Field<i32>,
    /// `groups`. Read-only: the service computes it.
    pub groups: mg::Field<mg::Boxed<super::IndustryDataRunEntityCountMetric>>,
    /// `matchedPeopleByRole`. Read-only: the service computes it.
    pub matched_people_by_role: mg::Field<Vec<super::IndustryDataRunRoleCountMetric>>,
    /// `memberships`. Read-only: the service computes it.
    pub memberships: mg::Field<mg::Boxed<super::IndustryDataRunEntityCountMetric>>,
    /// `organizations`. Read-only: the service computes it.
    pub organizations: mg::Field<mg::Boxed<super::IndustryDataRunEntityCountMetric>>,
    /// `people`. Read-only: the service computes it.
    pub people: mg::Field<mg::Boxed<super::IndustryDataRunEntityCountMetric>>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::IndustryDataActivityStatus>>,
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
    InboundActivityResults: "microsoft.graph.industryData.inboundActivityResults", complex, base super::IndustryDataActivityStatistics;
    activity_id: "activityId" required computed,
    display_name: "displayName" required computed,
    errors: "errors" computed,
    groups: "groups" computed,
    matched_people_by_role: "matchedPeopleByRole" computed,
    memberships: "memberships" computed,
    organizations: "organizations" computed,
    people: "people" computed,
    status: "status" required computed,
    unmatched_people_by_role: "unmatchedPeopleByRole" computed,
    warnings: "warnings" computed,
}

mg::derived_from! { InboundActivityResults: super::IndustryDataActivityStatistics }
