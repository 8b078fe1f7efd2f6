// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsDeviceScope`](models::UserExperienceAnalyticsDeviceScope): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().user_experience_analytics_device_scope()`.
#[derive(Clone, Debug)]
pub struct UserExperienceAnalyticsDeviceScopeResource(
    mg::One<models::UserExperienceAnalyticsDeviceScope>,
);

mg::builder! { UserExperienceAnalyticsDeviceScopeResource: mg::One<models::UserExperienceAnalyticsDeviceScope> }

impl UserExperienceAnalyticsDeviceScopeResource {
    /// `POST …/triggerDeviceScopeAction`.
    ///
    /// Returns [`DeviceScopeActionResult`](models::DeviceScopeActionResult).
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn trigger_device_scope_action(
        &self,
        parameters: impl Into<TriggerDeviceScopeAction>,
    ) -> mg::Request<models::DeviceScopeActionResult> {
        self.raw().action_with("triggerDeviceScopeAction", &parameters.into())
    }
}

/// Requests on a collection of
/// [`UserExperienceAnalyticsDeviceScope`](models::UserExperienceAnalyticsDeviceScope): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_device_scopes()`.
pub type UserExperienceAnalyticsDeviceScopeCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceScope,
    UserExperienceAnalyticsDeviceScopeResource,
>;

/// Parameters of [`UserExperienceAnalyticsDeviceScopeResource::trigger_device_scope_action`].
///
/// A call can pass the pair of `action_name` and `device_scope_id` alone.
pub struct TriggerDeviceScopeAction {
    /// `actionName`. Required.
    pub action_name: mg::Field<mg::Open<models::DeviceScopeAction>>,
    /// `deviceScopeId`. Required.
    pub device_scope_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggerDeviceScopeAction: "microsoft.graph.triggerDeviceScopeAction", parameters;
    action_name: "actionName" required,
    device_scope_id: "deviceScopeId" required,
}

mg::required_parameters! {
    TriggerDeviceScopeAction;
    action_name: mg::Open<models::DeviceScopeAction>,
    device_scope_id: String,
}
