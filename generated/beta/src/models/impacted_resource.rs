// @generated
use crate::mg;

/// Entity type [`microsoft.graph.impactedResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ImpactedResourceCollection`](crate::requests::impacted_resource::ImpactedResourceCollection),
/// for example `graph.directory().impacted_resources()`.
///
/// Operations: `complete`, `dismiss`, `postpone`, `reactivate`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/impactedresource?view=graph-rest-beta
pub struct ImpactedResource {
    /// `addedDateTime`. Never null.
    pub added_date_time: mg::Field<mg::DateTimeOffset>,
    /// `additionalDetails`.
    pub additional_details: mg::Field<Vec<super::KeyValue>>,
    /// `apiUrl`.
    pub api_url: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Never null.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `portalUrl`.
    pub portal_url: mg::Field<String>,
    /// `postponeUntilDateTime`.
    pub postpone_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `rank`.
    pub rank: mg::Field<i32>,
    /// `recommendationId`. Never null.
    pub recommendation_id: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RecommendationStatus>>,
    /// `subjectId`. Never null.
    pub subject_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImpactedResource: "microsoft.graph.impactedResource", entity, base super::Entity;
    added_date_time: "addedDateTime" required,
    additional_details: "additionalDetails",
    api_url: "apiUrl",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    owner: "owner",
    portal_url: "portalUrl",
    postpone_until_date_time: "postponeUntilDateTime",
    rank: "rank",
    recommendation_id: "recommendationId" required,
    resource_type: "resourceType" required,
    status: "status" required,
    subject_id: "subjectId" required,
}

mg::derived_from! { ImpactedResource: super::Entity }
