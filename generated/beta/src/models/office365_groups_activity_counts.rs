// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365GroupsActivityCounts`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365groupsactivitycounts?view=graph-rest-beta>
    Office365GroupsActivityCounts "microsoft.graph.office365GroupsActivityCounts" "entity" : super::Entity;
    /// `exchangeEmailsReceived`: Int64
    exchange_emails_received "exchangeEmailsReceived": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reportDate`: Date
    report_date "reportDate": mg::Date,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `teamsChannelMessages`: Int64
    teams_channel_messages "teamsChannelMessages": i64,
    /// `teamsMeetingsOrganized`: Int64
    teams_meetings_organized "teamsMeetingsOrganized": i64,
    /// `yammerMessagesLiked`: Int64
    yammer_messages_liked "yammerMessagesLiked": i64,
    /// `yammerMessagesPosted`: Int64
    yammer_messages_posted "yammerMessagesPosted": i64,
    /// `yammerMessagesRead`: Int64
    yammer_messages_read "yammerMessagesRead": i64,
}

mg::derived_from! { Office365GroupsActivityCounts: super::Entity }
