// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365GroupsActivityDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365GroupsActivityDetailCollection`], for example
/// `graph.reports().get_office365_groups_activity_detail(parameters)`.
///
/// [`Office365GroupsActivityDetailCollection`]: crate::requests::office365_groups_activity_detail::Office365GroupsActivityDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365groupsactivitydetail?view=graph-rest-beta
pub struct Office365GroupsActivityDetail {
    /// `exchangeMailboxStorageUsedInBytes`.
    pub exchange_mailbox_storage_used_in_bytes: mg::Field<i64>,
    /// `exchangeMailboxTotalItemCount`.
    pub exchange_mailbox_total_item_count: mg::Field<i64>,
    /// `exchangeReceivedEmailCount`.
    pub exchange_received_email_count: mg::Field<i64>,
    /// `externalMemberCount`.
    pub external_member_count: mg::Field<i64>,
    /// `groupDisplayName`.
    pub group_display_name: mg::Field<String>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `groupType`.
    pub group_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDeleted`.
    pub is_deleted: mg::Field<bool>,
    /// `lastActivityDate`.
    pub last_activity_date: mg::Field<mg::Date>,
    /// `memberCount`.
    pub member_count: mg::Field<i64>,
    /// `ownerPrincipalName`.
    pub owner_principal_name: mg::Field<String>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `sharePointActiveFileCount`.
    pub share_point_active_file_count: mg::Field<i64>,
    /// `sharePointSiteStorageUsedInBytes`.
    pub share_point_site_storage_used_in_bytes: mg::Field<i64>,
    /// `sharePointTotalFileCount`.
    pub share_point_total_file_count: mg::Field<i64>,
    /// `teamsChannelMessagesCount`.
    pub teams_channel_messages_count: mg::Field<i64>,
    /// `teamsMeetingsOrganizedCount`.
    pub teams_meetings_organized_count: mg::Field<i64>,
    /// `yammerLikedMessageCount`.
    pub yammer_liked_message_count: mg::Field<i64>,
    /// `yammerPostedMessageCount`.
    pub yammer_posted_message_count: mg::Field<i64>,
    /// `yammerReadMessageCount`.
    pub yammer_read_message_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365GroupsActivityDetail: "microsoft.graph.office365GroupsActivityDetail", entity, base super::Entity;
    exchange_mailbox_storage_used_in_bytes: "exchangeMailboxStorageUsedInBytes",
    exchange_mailbox_total_item_count: "exchangeMailboxTotalItemCount",
    exchange_received_email_count: "exchangeReceivedEmailCount",
    external_member_count: "externalMemberCount",
    group_display_name: "groupDisplayName",
    group_id: "groupId",
    group_type: "groupType",
    id: "id" key required,
    is_deleted: "isDeleted",
    last_activity_date: "lastActivityDate",
    member_count: "memberCount",
    owner_principal_name: "ownerPrincipalName",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    share_point_active_file_count: "sharePointActiveFileCount",
    share_point_site_storage_used_in_bytes: "sharePointSiteStorageUsedInBytes",
    share_point_total_file_count: "sharePointTotalFileCount",
    teams_channel_messages_count: "teamsChannelMessagesCount",
    teams_meetings_organized_count: "teamsMeetingsOrganizedCount",
    yammer_liked_message_count: "yammerLikedMessageCount",
    yammer_posted_message_count: "yammerPostedMessageCount",
    yammer_read_message_count: "yammerReadMessageCount",
}

mg::derived_from! { Office365GroupsActivityDetail: super::Entity }
