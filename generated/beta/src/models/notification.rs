// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notification`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/notification?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-09, to be removed on 2023-03-20 (revision 2023-03/Notification_Deprecation)")]
    Notification "microsoft.graph.notification" "entity open" : super::Entity;
    /// `displayTimeToLive`: Int32
    display_time_to_live "displayTimeToLive": i32,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `groupName`: String
    group_name "groupName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `payload`: payloadTypes, not null
    payload "payload" "r": mg::Boxed<super::PayloadTypes>,
    /// `priority`: priority
    priority "priority": mg::Open<super::Priority>,
    /// `targetHostName`: String, not null
    target_host_name "targetHostName" "r": String,
    /// `targetPolicy`: targetPolicyEndpoints
    target_policy "targetPolicy": mg::Boxed<super::TargetPolicyEndpoints>,
}

mg::derived_from! { Notification: super::Entity }
