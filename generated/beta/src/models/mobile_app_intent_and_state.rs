// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppIntentAndState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappintentandstate?view=graph-rest-beta>
    MobileAppIntentAndState "microsoft.graph.mobileAppIntentAndState" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceIdentifier`: String
    managed_device_identifier "managedDeviceIdentifier": String,
    /// `mobileAppList`: Collection(mobileAppIntentAndStateDetail)
    mobile_app_list "mobileAppList": Vec<super::MobileAppIntentAndStateDetail>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { MobileAppIntentAndState: super::Entity }
