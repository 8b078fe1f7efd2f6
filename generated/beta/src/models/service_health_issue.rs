// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceHealthIssue`][reference], derived from
/// [`ServiceAnnouncementBase`](super::ServiceAnnouncementBase).
///
/// Requests: [`ServiceHealthIssueCollection`], for example
/// `graph.admin().service_announcement().issues()`.
///
/// Operations: `incident_report`.
///
/// [`ServiceHealthIssueCollection`]: crate::requests::service_health_issue::ServiceHealthIssueCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicehealthissue?view=graph-rest-beta
pub struct ServiceHealthIssue {
    /// `classification`. Never null.
    pub classification: mg::Field<mg::Open<super::ServiceHealthClassificationType>>,
    /// `details`.
    pub details: mg::Field<Vec<super::KeyValuePair>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `feature`.
    pub feature: mg::Field<String>,
    /// `featureGroup`.
    pub feature_group: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `impactDescription`. Never null.
    pub impact_description: mg::Field<String>,
    /// `isResolved`. Never null.
    pub is_resolved: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `origin`. Never null.
    pub origin: mg::Field<mg::Open<super::ServiceHealthOrigin>>,
    /// `posts`.
    pub posts: mg::Field<Vec<super::ServiceHealthIssuePost>>,
    /// `service`. Never null.
    pub service: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ServiceHealthStatus>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceHealthIssue: "microsoft.graph.serviceHealthIssue", entity, base super::ServiceAnnouncementBase;
    classification: "classification" required,
    details: "details",
    end_date_time: "endDateTime",
    feature: "feature",
    feature_group: "featureGroup",
    id: "id" key required,
    impact_description: "impactDescription" required,
    is_resolved: "isResolved" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    origin: "origin" required,
    posts: "posts" required,
    service: "service" required,
    start_date_time: "startDateTime" required,
    status: "status" required,
    title: "title" required,
}

mg::derived_from! { ServiceHealthIssue: super::ServiceAnnouncementBase, super::Entity }
