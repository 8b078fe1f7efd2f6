// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceLocalAdminAccountDetail`.
pub struct DeviceLocalAdminAccountDetail {
    /// `passwordLastRotationDateTime`. Never null.
    pub password_last_rotation_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLocalAdminAccountDetail: "microsoft.graph.deviceLocalAdminAccountDetail", complex abstract, family DeviceLocalAdminAccountDetailKind;
    password_last_rotation_date_time: "passwordLastRotationDateTime" required,
}

/// The types derived from [`DeviceLocalAdminAccountDetail`].
#[non_exhaustive]
pub enum DeviceLocalAdminAccountDetailKind {
    MacOsDeviceLocalAdminAccountDetail(Box<super::MacOsDeviceLocalAdminAccountDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceLocalAdminAccountDetail>),
}

mg::family! {
    DeviceLocalAdminAccountDetail => DeviceLocalAdminAccountDetailKind;
    MacOsDeviceLocalAdminAccountDetail(super::MacOsDeviceLocalAdminAccountDetail),
}
