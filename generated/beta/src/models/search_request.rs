// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchRequest`.
pub struct SearchRequest {
    /// `aggregationFilters`.
    pub aggregation_filters: mg::Field<Vec<String>>,
    /// `aggregations`.
    pub aggregations: mg::Field<Vec<super::AggregationOption>>,
    /// `collapseProperties`.
    pub collapse_properties: mg::Field<Vec<super::CollapseProperty>>,
    /// `contentSources`.
    pub content_sources: mg::Field<Vec<String>>,
    /// `enableTopResults`.
    pub enable_top_results: mg::Field<bool>,
    /// `entityTypes`.
    pub entity_types: mg::Field<Vec<mg::Open<super::EntityType>>>,
    /// `fields`.
    pub fields: mg::Field<Vec<String>>,
    /// `from`. Never null.
    pub from: mg::Field<i32>,
    /// `query`. Never null.
    pub query: mg::Field<mg::Boxed<super::SearchQuery>>,
    /// `queryAlterationOptions`.
    pub query_alteration_options: mg::Field<mg::Boxed<super::SearchAlterationOptions>>,
    /// `region`.
    pub region: mg::Field<String>,
    /// `resultTemplateOptions`.
    pub result_template_options: mg::Field<mg::Boxed<super::ResultTemplateOption>>,
    /// `sharePointOneDriveOptions`.
    pub share_point_one_drive_options: mg::Field<
        mg::Boxed<super::SharePointOneDriveOptions>,
    >,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// `sortProperties`.
    pub sort_properties: mg::Field<Vec<super::SortProperty>>,
    /// `stored_fields`.
    #[deprecated(
        note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)"
    )]
    pub stored_fields: mg::Field<Vec<String>>,
    /// `trimDuplicates`.
    pub trim_duplicates: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchRequest: "microsoft.graph.searchRequest", complex;
    aggregation_filters: "aggregationFilters",
    aggregations: "aggregations",
    collapse_properties: "collapseProperties",
    content_sources: "contentSources",
    enable_top_results: "enableTopResults",
    entity_types: "entityTypes",
    fields: "fields",
    from: "from" required,
    query: "query" required,
    query_alteration_options: "queryAlterationOptions",
    region: "region",
    result_template_options: "resultTemplateOptions",
    share_point_one_drive_options: "sharePointOneDriveOptions",
    size: "size" required,
    sort_properties: "sortProperties",
    stored_fields: "stored_fields" deprecated,
    trim_duplicates: "trimDuplicates",
}
