// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppIntentAndState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppIntentAndStateCollection`], for example
/// `graph.me().mobile_app_intent_and_states()`.
///
/// [`MobileAppIntentAndStateCollection`]: crate::requests::mobile_app_intent_and_state::MobileAppIntentAndStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappintentandstate?view=graph-rest-beta
pub struct MobileAppIntentAndState {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedDeviceIdentifier`.
    pub managed_device_identifier: mg::Field<String>,
    /// `mobileAppList`.
    pub mobile_app_list: mg::Field<Vec<super::MobileAppIntentAndStateDetail>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppIntentAndState: "microsoft.graph.mobileAppIntentAndState", entity, base super::Entity;
    id: "id" key required,
    managed_device_identifier: "managedDeviceIdentifier",
    mobile_app_list: "mobileAppList",
    user_id: "userId",
}

mg::derived_from! { MobileAppIntentAndState: super::Entity }
