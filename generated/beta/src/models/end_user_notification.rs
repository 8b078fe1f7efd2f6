// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endUserNotification`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/endusernotification?view=graph-rest-beta>
    EndUserNotification "microsoft.graph.endUserNotification" "entity" : super::Entity;
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `notificationType`: endUserNotificationType
    notification_type "notificationType": mg::Open<super::EndUserNotificationType>,
    /// `source`: simulationContentSource
    source "source": mg::Open<super::SimulationContentSource>,
    /// `status`: simulationContentStatus
    status "status": mg::Open<super::SimulationContentStatus>,
    /// `supportedLocales`: Collection(String)
    supported_locales "supportedLocales": Vec<String>,
}

mg::derived_from! { EndUserNotification: super::Entity }

impl EndUserNotification {
    /// `details`: many `endUserNotificationDetail`
    pub const DETAILS: mg::Nav<
        EndUserNotification,
        Vec<super::EndUserNotificationDetail>,
    > = mg::Nav::new("details");
}
