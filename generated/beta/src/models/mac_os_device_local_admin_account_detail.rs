// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSDeviceLocalAdminAccountDetail`, derived from
/// [`DeviceLocalAdminAccountDetail`](super::DeviceLocalAdminAccountDetail).
pub struct MacOsDeviceLocalAdminAccountDetail {
    /// `passwordLastRotationDateTime`. Never null.
    pub password_last_rotation_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsDeviceLocalAdminAccountDetail: "microsoft.graph.macOSDeviceLocalAdminAccountDetail", complex, base super::DeviceLocalAdminAccountDetail;
    password_last_rotation_date_time: "passwordLastRotationDateTime" required,
}

mg::derived_from! { MacOsDeviceLocalAdminAccountDetail: super::DeviceLocalAdminAccountDetail }
