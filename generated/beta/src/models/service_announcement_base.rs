// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.serviceAnnouncementBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceannouncementbase?view=graph-rest-beta
pub struct ServiceAnnouncementBase {
    /// `details`.
    pub details: mg::Field<Vec<super::KeyValuePair>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceAnnouncementBase: "microsoft.graph.serviceAnnouncementBase", entity abstract, base super::Entity, family ServiceAnnouncementBaseKind;
    details: "details",
    end_date_time: "endDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    start_date_time: "startDateTime" required,
    title: "title" required,
}

mg::derived_from! { ServiceAnnouncementBase: super::Entity }

/// The types derived from [`ServiceAnnouncementBase`].
#[non_exhaustive]
pub enum ServiceAnnouncementBaseKind {
    ServiceHealthIssue(Box<super::ServiceHealthIssue>),
    ServiceUpdateMessage(Box<super::ServiceUpdateMessage>),
    /// None of these, or a type that this version does not know.
    Other(Box<ServiceAnnouncementBase>),
}

mg::family! {
    ServiceAnnouncementBase => ServiceAnnouncementBaseKind;
    ServiceHealthIssue(super::ServiceHealthIssue),
    ServiceUpdateMessage(super::ServiceUpdateMessage),
}
