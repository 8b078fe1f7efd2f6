// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileAppIntentAndState`, by its URL.
///
/// For example `/me/mobileAppIntentAndStates/{mobileAppIntentAndState-id}`.
pub type MobileAppIntentAndStateResource = mg::One<models::MobileAppIntentAndState>;

/// A collection of `microsoft.graph.mobileAppIntentAndState`, by its URL.
///
/// For example `/me/mobileAppIntentAndStates`.
pub type MobileAppIntentAndStateCollection = mg::Many<
    models::MobileAppIntentAndState,
    MobileAppIntentAndStateResource,
>;
