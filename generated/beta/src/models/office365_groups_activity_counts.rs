// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365GroupsActivityCounts`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365GroupsActivityCountsCollection`], for example
/// `graph.reports().get_office365_groups_activity_counts(parameters)`.
///
/// [`Office365GroupsActivityCountsCollection`]: crate::requests::office365_groups_activity_counts::Office365GroupsActivityCountsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365groupsactivitycounts?view=graph-rest-beta
pub struct Office365GroupsActivityCounts {
    /// `exchangeEmailsReceived`.
    pub exchange_emails_received: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reportDate`.
    pub report_date: mg::Field<mg::Date>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `teamsChannelMessages`.
    pub teams_channel_messages: mg::Field<i64>,
    /// `teamsMeetingsOrganized`.
    pub teams_meetings_organized: mg::Field<i64>,
    /// `yammerMessagesLiked`.
    pub yammer_messages_liked: mg::Field<i64>,
    /// `yammerMessagesPosted`.
    pub yammer_messages_posted: mg::Field<i64>,
    /// `yammerMessagesRead`.
    pub yammer_messages_read: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365GroupsActivityCounts: "microsoft.graph.office365GroupsActivityCounts", entity, base super::Entity;
    exchange_emails_received: "exchangeEmailsReceived",
    id: "id" key required,
    report_date: "reportDate",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    teams_channel_messages: "teamsChannelMessages",
    teams_meetings_organized: "teamsMeetingsOrganized",
    yammer_messages_liked: "yammerMessagesLiked",
    yammer_messages_posted: "yammerMessagesPosted",
    yammer_messages_read: "yammerMessagesRead",
}

mg::derived_from! { Office365GroupsActivityCounts: super::Entity }
