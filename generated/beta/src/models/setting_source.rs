// @generated
use crate::mg;

/// Complex type `microsoft.graph.settingSource`.
pub struct SettingSource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `sourceType`. Never null.
    pub source_type: mg::Field<mg::Open<super::SettingSourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SettingSource: "microsoft.graph.settingSource", complex;
    display_name: "displayName",
    id: "id",
    source_type: "sourceType" required,
}
