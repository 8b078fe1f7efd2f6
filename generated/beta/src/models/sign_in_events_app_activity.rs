// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInEventsAppActivity`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/signineventsappactivity?view=graph-rest-beta>
    SignInEventsAppActivity "microsoft.graph.signInEventsAppActivity" "entity";
    /// `appId`: String, key, not null
    app_id "appId" "kr": String,
    /// `signInCount`: Int32, not null
    sign_in_count "signInCount" "r": i32,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

impl SignInEventsAppActivity {
    /// `application`: `application`
    pub const APPLICATION: mg::Nav<SignInEventsAppActivity, super::Application> = mg::Nav::new(
        "application",
    );
}
