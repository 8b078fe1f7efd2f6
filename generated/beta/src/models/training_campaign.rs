// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trainingCampaign`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`TrainingCampaignCollection`](crate::requests::training_campaign::TrainingCampaignCollection),
/// for example `graph.security().attack_simulation().training_campaigns()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/trainingcampaign?view=graph-rest-beta
pub struct TrainingCampaign {
    /// `campaignSchedule`.
    pub campaign_schedule: mg::Field<mg::Boxed<super::CampaignSchedule>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endUserNotificationSetting`.
    pub end_user_notification_setting: mg::Field<
        mg::Boxed<super::EndUserNotificationSetting>,
    >,
    /// `excludedAccountTarget`.
    pub excluded_account_target: mg::Field<mg::Boxed<super::AccountTargetContent>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includedAccountTarget`.
    pub included_account_target: mg::Field<mg::Boxed<super::AccountTargetContent>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `report`.
    pub report: mg::Field<mg::Boxed<super::TrainingCampaignReport>>,
    /// `trainingSetting`.
    pub training_setting: mg::Field<mg::Boxed<super::TrainingSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingCampaign: "microsoft.graph.trainingCampaign", entity, base super::Entity;
    campaign_schedule: "campaignSchedule",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    end_user_notification_setting: "endUserNotificationSetting",
    excluded_account_target: "excludedAccountTarget",
    id: "id" key required,
    included_account_target: "includedAccountTarget",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    report: "report",
    training_setting: "trainingSetting",
}

mg::derived_from! { TrainingCampaign: super::Entity }
