// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta>
    Simulation "microsoft.graph.simulation" "entity" : super::Entity;
    /// `attackTechnique`: simulationAttackTechnique
    attack_technique "attackTechnique": mg::Open<super::SimulationAttackTechnique>,
    /// `attackType`: simulationAttackType
    attack_type "attackType": mg::Open<super::SimulationAttackType>,
    /// `automationId`: String
    automation_id "automationId": String,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `durationInDays`: Int32
    duration_in_days "durationInDays": i32,
    /// `endUserNotificationSetting`: endUserNotificationSetting
    end_user_notification_setting "endUserNotificationSetting": mg::Boxed<super::EndUserNotificationSetting>,
    /// `excludedAccountTarget`: accountTargetContent
    excluded_account_target "excludedAccountTarget": mg::Boxed<super::AccountTargetContent>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedAccountTarget`: accountTargetContent
    included_account_target "includedAccountTarget": mg::Boxed<super::AccountTargetContent>,
    /// `isAutomated`: Boolean
    is_automated "isAutomated": bool,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `launchDateTime`: DateTimeOffset
    launch_date_time "launchDateTime": mg::DateTimeOffset,
    /// `oAuthConsentAppDetail`: oAuthConsentAppDetail
    o_auth_consent_app_detail "oAuthConsentAppDetail": mg::Boxed<super::OAuthConsentAppDetail>,
    /// `payloadDeliveryPlatform`: payloadDeliveryPlatform
    payload_delivery_platform "payloadDeliveryPlatform": mg::Open<super::PayloadDeliveryPlatform>,
    /// `report`: simulationReport
    report "report": mg::Boxed<super::SimulationReport>,
    /// `status`: simulationStatus
    status "status": mg::Open<super::SimulationStatus>,
    /// `trainingSetting`: trainingSetting
    training_setting "trainingSetting": mg::Boxed<super::TrainingSetting>,
}

mg::derived_from! { Simulation: super::Entity }

impl Simulation {
    /// `landingPage`: `landingPage`
    pub const LANDING_PAGE: mg::Nav<Simulation, super::LandingPage> = mg::Nav::new(
        "landingPage",
    );
    /// `loginPage`: `loginPage`
    pub const LOGIN_PAGE: mg::Nav<Simulation, super::LoginPage> = mg::Nav::new(
        "loginPage",
    );
    /// `payload`: `payload`
    pub const PAYLOAD: mg::Nav<Simulation, super::Payload> = mg::Nav::new("payload");
}
