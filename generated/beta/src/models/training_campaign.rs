// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingCampaign`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trainingcampaign?view=graph-rest-beta>
    TrainingCampaign "microsoft.graph.trainingCampaign" "entity" : super::Entity;
    /// `campaignSchedule`: campaignSchedule
    campaign_schedule "campaignSchedule": mg::Boxed<super::CampaignSchedule>,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endUserNotificationSetting`: endUserNotificationSetting
    end_user_notification_setting "endUserNotificationSetting": mg::Boxed<super::EndUserNotificationSetting>,
    /// `excludedAccountTarget`: accountTargetContent
    excluded_account_target "excludedAccountTarget": mg::Boxed<super::AccountTargetContent>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedAccountTarget`: accountTargetContent
    included_account_target "includedAccountTarget": mg::Boxed<super::AccountTargetContent>,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `report`: trainingCampaignReport
    report "report": mg::Boxed<super::TrainingCampaignReport>,
    /// `trainingSetting`: trainingSetting
    training_setting "trainingSetting": mg::Boxed<super::TrainingSetting>,
}

mg::derived_from! { TrainingCampaign: super::Entity }
