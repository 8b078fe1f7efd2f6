// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365GroupsActivityDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365groupsactivitydetail?view=graph-rest-beta>
    Office365GroupsActivityDetail "microsoft.graph.office365GroupsActivityDetail" "entity" : super::Entity;
    /// `exchangeMailboxStorageUsedInBytes`: Int64
    exchange_mailbox_storage_used_in_bytes "exchangeMailboxStorageUsedInBytes": i64,
    /// `exchangeMailboxTotalItemCount`: Int64
    exchange_mailbox_total_item_count "exchangeMailboxTotalItemCount": i64,
    /// `exchangeReceivedEmailCount`: Int64
    exchange_received_email_count "exchangeReceivedEmailCount": i64,
    /// `externalMemberCount`: Int64
    external_member_count "externalMemberCount": i64,
    /// `groupDisplayName`: String
    group_display_name "groupDisplayName": String,
    /// `groupId`: String
    group_id "groupId": String,
    /// `groupType`: String
    group_type "groupType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean
    is_deleted "isDeleted": bool,
    /// `lastActivityDate`: Date
    last_activity_date "lastActivityDate": mg::Date,
    /// `memberCount`: Int64
    member_count "memberCount": i64,
    /// `ownerPrincipalName`: String
    owner_principal_name "ownerPrincipalName": String,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `sharePointActiveFileCount`: Int64
    share_point_active_file_count "sharePointActiveFileCount": i64,
    /// `sharePointSiteStorageUsedInBytes`: Int64
    share_point_site_storage_used_in_bytes "sharePointSiteStorageUsedInBytes": i64,
    /// `sharePointTotalFileCount`: Int64
    share_point_total_file_count "sharePointTotalFileCount": i64,
    /// `teamsChannelMessagesCount`: Int64
    teams_channel_messages_count "teamsChannelMessagesCount": i64,
    /// `teamsMeetingsOrganizedCount`: Int64
    teams_meetings_organized_count "teamsMeetingsOrganizedCount": i64,
    /// `yammerLikedMessageCount`: Int64
    yammer_liked_message_count "yammerLikedMessageCount": i64,
    /// `yammerPostedMessageCount`: Int64
    yammer_posted_message_count "yammerPostedMessageCount": i64,
    /// `yammerReadMessageCount`: Int64
    yammer_read_message_count "yammerReadMessageCount": i64,
}

mg::derived_from! { Office365GroupsActivityDetail: super::Entity }
