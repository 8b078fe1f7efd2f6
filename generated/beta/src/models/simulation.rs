// @generated
use crate::mg;

/// Entity type [`microsoft.graph.simulation`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`SimulationCollection`](crate::requests::simulation::SimulationCollection), for
/// example `graph.security().attack_simulation().simulations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta
pub struct Simulation {
    /// `attackTechnique`.
    pub attack_technique: mg::Field<mg::Open<super::SimulationAttackTechnique>>,
    /// `attackType`.
    pub attack_type: mg::Field<mg::Open<super::SimulationAttackType>>,
    /// `automationId`.
    pub automation_id: mg::Field<String>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `durationInDays`.
    pub duration_in_days: mg::Field<i32>,
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
    /// `isAutomated`.
    pub is_automated: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `launchDateTime`.
    pub launch_date_time: mg::Field<mg::DateTimeOffset>,
    /// `oAuthConsentAppDetail`.
    pub oauth_consent_app_detail: mg::Field<mg::Boxed<super::OAuthConsentAppDetail>>,
    /// `payloadDeliveryPlatform`.
    pub payload_delivery_platform: mg::Field<mg::Open<super::PayloadDeliveryPlatform>>,
    /// `report`.
    pub report: mg::Field<mg::Boxed<super::SimulationReport>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationStatus>>,
    /// `trainingSetting`.
    pub training_setting: mg::Field<mg::Boxed<super::TrainingSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Simulation: "microsoft.graph.simulation", entity, base super::Entity;
    attack_technique: "attackTechnique",
    attack_type: "attackType",
    automation_id: "automationId",
    completion_date_time: "completionDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    duration_in_days: "durationInDays",
    end_user_notification_setting: "endUserNotificationSetting",
    excluded_account_target: "excludedAccountTarget",
    id: "id" key required,
    included_account_target: "includedAccountTarget",
    is_automated: "isAutomated",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    launch_date_time: "launchDateTime",
    oauth_consent_app_detail: "oAuthConsentAppDetail",
    payload_delivery_platform: "payloadDeliveryPlatform",
    report: "report",
    status: "status",
    training_setting: "trainingSetting",
}

mg::derived_from! { Simulation: super::Entity }

impl Simulation {
    /// `landingPage`: [`LandingPage`](super::LandingPage).
    pub const LANDING_PAGE: mg::Nav<Simulation, super::LandingPage> = mg::Nav::new(
        "landingPage",
    );
    /// `loginPage`: [`LoginPage`](super::LoginPage).
    pub const LOGIN_PAGE: mg::Nav<Simulation, super::LoginPage> = mg::Nav::new(
        "loginPage",
    );
    /// `payload`: [`Payload`](super::Payload).
    pub const PAYLOAD: mg::Nav<Simulation, super::Payload> = mg::Nav::new("payload");
}
