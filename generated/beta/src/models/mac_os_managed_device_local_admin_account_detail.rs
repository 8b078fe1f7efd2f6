// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail`, a complex type.
    MacOsManagedDeviceLocalAdminAccountDetail "microsoft.graph.macOSManagedDeviceLocalAdminAccountDetail" "complex";
    /// `adminAccountPassword`: String, not null, masked in Debug
    admin_account_password "adminAccountPassword" "rs": String,
    /// `passwordLastRotatedDateTime`: DateTimeOffset, not null
    password_last_rotated_date_time "passwordLastRotatedDateTime" "r": mg::DateTimeOffset,
}
