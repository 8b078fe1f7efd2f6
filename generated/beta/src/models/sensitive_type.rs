// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sensitiveType`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SensitiveTypeCollection`](crate::requests::sensitive_type::SensitiveTypeCollection),
/// for example `graph.data_classification().sensitive_types()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sensitivetype?view=graph-rest-beta
pub struct SensitiveType {
    /// `classificationMethod`.
    pub classification_method: mg::Field<mg::Open<super::ClassificationMethod>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// `rulePackageId`.
    pub rule_package_id: mg::Field<String>,
    /// `rulePackageType`.
    pub rule_package_type: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::SensitiveTypeScope>>,
    /// `sensitiveTypeSource`.
    pub sensitive_type_source: mg::Field<mg::Open<super::SensitiveTypeSource>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitiveType: "microsoft.graph.sensitiveType", entity, base super::Entity;
    classification_method: "classificationMethod",
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name",
    publisher_name: "publisherName",
    rule_package_id: "rulePackageId",
    rule_package_type: "rulePackageType",
    scope: "scope",
    sensitive_type_source: "sensitiveTypeSource",
    state: "state",
}

mg::derived_from! { SensitiveType: super::Entity }
