// @generated
use crate::mg;

/// Complex type `microsoft.graph.depProfileAdminAccountPasswordRotationSetting`.
pub struct DepProfileAdminAccountPasswordRotationSetting {
    /// `autoRotationPeriodInDays`. Never null.
    pub auto_rotation_period_in_days: mg::Field<i32>,
    /// `depProfileDelayAutoRotationSetting`.
    pub dep_profile_delay_auto_rotation_setting: mg::Field<
        mg::Boxed<super::DepProfileDelayAutoRotationSetting>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepProfileAdminAccountPasswordRotationSetting: "microsoft.graph.depProfileAdminAccountPasswordRotationSetting", complex;
    auto_rotation_period_in_days: "autoRotationPeriodInDays" required,
    dep_profile_delay_auto_rotation_setting: "depProfileDelayAutoRotationSetting",
}
