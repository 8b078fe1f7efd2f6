// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceAnnouncementBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceannouncementbase?view=graph-rest-beta>
    ServiceAnnouncementBase "microsoft.graph.serviceAnnouncementBase" "entity abstract" : super::Entity => ServiceAnnouncementBaseKind;
    /// `details`: Collection(keyValuePair)
    details "details": Vec<super::KeyValuePair>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { ServiceAnnouncementBase: super::Entity }

/// The types derived from `microsoft.graph.serviceAnnouncementBase`.
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
