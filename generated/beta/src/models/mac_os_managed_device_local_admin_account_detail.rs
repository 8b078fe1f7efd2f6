// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail`.
pub struct MacOsManagedDeviceLocalAdminAccountDetail {
    /// `adminAccountPassword`. Never null. Secret: masked in `Debug`.
    pub admin_account_password: mg::Field<String>,
    /// `passwordLastRotatedDateTime`. Never null.
    pub password_last_rotated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsManagedDeviceLocalAdminAccountDetail: "microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail", complex;
    admin_account_password: "adminAccountPassword" required secret,
    password_last_rotated_date_time: "passwordLastRotatedDateTime" required,
}
