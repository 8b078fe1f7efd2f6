// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depProfileAdminAccountPasswordRotationSetting`, a complex type.
    DepProfileAdminAccountPasswordRotationSetting "microsoft.graph.depProfileAdminAccountPasswordRotationSetting" "complex";
    /// `autoRotationPeriodInDays`: Int32, not null
    auto_rotation_period_in_days "autoRotationPeriodInDays" "r": i32,
    /// `depProfileDelayAutoRotationSetting`: depProfileDelayAutoRotationSetting
    dep_profile_delay_auto_rotation_setting "depProfileDelayAutoRotationSetting": mg::Boxed<super::DepProfileDelayAutoRotationSetting>,
}
