// @generated
use crate::mg;

/// Entity type [`microsoft.graph.signInEventsAppActivity`][reference].
///
/// Requests: [`SignInEventsAppActivityCollection`], for example
/// `graph.audit_logs().sign_in_events_app_summary()`.
///
/// [`SignInEventsAppActivityCollection`]: crate::requests::sign_in_events_app_activity::SignInEventsAppActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/signineventsappactivity?view=graph-rest-beta
pub struct SignInEventsAppActivity {
    /// `appId`: the key. Never null.
    pub app_id: mg::Field<String>,
    /// `signInCount`. Never null.
    pub sign_in_count: mg::Field<i32>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInEventsAppActivity: "microsoft.graph.signInEventsAppActivity", entity;
    app_id: "appId" key required,
    sign_in_count: "signInCount" required,
    tenant_id: "tenantId" required,
}

impl SignInEventsAppActivity {
    /// `application`: [`Application`](super::Application).
    pub const APPLICATION: mg::Nav<SignInEventsAppActivity, super::Application> = mg::Nav::new(
        "application",
    );
}
