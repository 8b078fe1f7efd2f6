// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitiveType`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sensitivetype?view=graph-rest-beta>
    SensitiveType "microsoft.graph.sensitiveType" "entity" : super::Entity;
    /// `classificationMethod`: classificationMethod
    classification_method "classificationMethod": mg::Open<super::ClassificationMethod>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `rulePackageId`: String
    rule_package_id "rulePackageId": String,
    /// `rulePackageType`: String
    rule_package_type "rulePackageType": String,
    /// `scope`: sensitiveTypeScope
    scope "scope": mg::Flags<super::SensitiveTypeScope>,
    /// `sensitiveTypeSource`: sensitiveTypeSource
    sensitive_type_source "sensitiveTypeSource": mg::Open<super::SensitiveTypeSource>,
    /// `state`: String
    state "state": String,
}

mg::derived_from! { SensitiveType: super::Entity }
