// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppIntentAndState`](models::MobileAppIntentAndState): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().mobile_app_intent_and_states().id(id)`.
pub type MobileAppIntentAndStateResource = mg::One<models::MobileAppIntentAndState>;

/// Requests on a collection of [`MobileAppIntentAndState`](models::MobileAppIntentAndState):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.me().mobile_app_intent_and_states()`.
pub type MobileAppIntentAndStateCollection = mg::Many<
    models::MobileAppIntentAndState,
    MobileAppIntentAndStateResource,
>;
