// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sensitivityLabel`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SensitivityLabelCollection`](crate::requests::sensitivity_label::SensitivityLabelCollection),
/// for example `graph.data_classification().sensitivity_labels()`.
///
/// Operations: `compute_inheritance`, `compute_rights_and_inheritance`, `evaluate`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sensitivitylabel?view=graph-rest-beta
pub struct SensitivityLabel {
    /// `actionSource`.
    pub action_source: mg::Field<mg::Open<super::LabelActionSource>>,
    /// `applicableTo`.
    pub applicable_to: mg::Field<mg::Flags<super::SensitivityLabelTarget>>,
    /// `applicationMode`.
    pub application_mode: mg::Field<mg::Open<super::ApplicationMode>>,
    /// `autoTooltip`.
    pub auto_tooltip: mg::Field<String>,
    /// `color`.
    pub color: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hasProtection`.
    pub has_protection: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `isEndpointProtectionEnabled`.
    pub is_endpoint_protection_enabled: mg::Field<bool>,
    /// `isScopedToUser`.
    pub is_scoped_to_user: mg::Field<bool>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `toolTip`.
    pub tool_tip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitivityLabel: "microsoft.graph.sensitivityLabel", entity, base super::Entity;
    action_source: "actionSource",
    applicable_to: "applicableTo",
    application_mode: "applicationMode",
    auto_tooltip: "autoTooltip",
    color: "color",
    description: "description",
    display_name: "displayName",
    has_protection: "hasProtection",
    id: "id" key required,
    is_default: "isDefault",
    is_enabled: "isEnabled",
    is_endpoint_protection_enabled: "isEndpointProtectionEnabled",
    is_scoped_to_user: "isScopedToUser",
    locale: "locale",
    name: "name",
    priority: "priority",
    tool_tip: "toolTip",
}

mg::derived_from! { SensitivityLabel: super::Entity }

impl SensitivityLabel {
    /// `rights`: [`UsageRightsIncluded`](super::UsageRightsIncluded).
    pub const RIGHTS: mg::Nav<SensitivityLabel, super::UsageRightsIncluded> = mg::Nav::new(
        "rights",
    );
    /// `sublabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SUBLABELS: mg::Nav<SensitivityLabel, Vec<super::SensitivityLabel>> = mg::Nav::new(
        "sublabels",
    );
}
