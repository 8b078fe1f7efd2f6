// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchRequest`, a complex type.
    SearchRequest "microsoft.graph.searchRequest" "complex";
    /// `aggregationFilters`: Collection(String)
    aggregation_filters "aggregationFilters": Vec<String>,
    /// `aggregations`: Collection(aggregationOption)
    aggregations "aggregations": Vec<super::AggregationOption>,
    /// `collapseProperties`: Collection(collapseProperty)
    collapse_properties "collapseProperties": Vec<super::CollapseProperty>,
    /// `contentSources`: Collection(String)
    content_sources "contentSources": Vec<String>,
    /// `enableTopResults`: Boolean
    enable_top_results "enableTopResults": bool,
    /// `entityTypes`: Collection(entityType)
    entity_types "entityTypes": Vec<mg::Open<super::EntityType>>,
    /// `fields`: Collection(String)
    fields "fields": Vec<String>,
    /// `from`: Int32, not null
    from "from" "r": i32,
    /// `query`: searchQuery, not null
    query "query" "r": mg::Boxed<super::SearchQuery>,
    /// `queryAlterationOptions`: searchAlterationOptions
    query_alteration_options "queryAlterationOptions": mg::Boxed<super::SearchAlterationOptions>,
    /// `region`: String
    region "region": String,
    /// `resultTemplateOptions`: resultTemplateOption
    result_template_options "resultTemplateOptions": mg::Boxed<super::ResultTemplateOption>,
    /// `sharePointOneDriveOptions`: sharePointOneDriveOptions
    share_point_one_drive_options "sharePointOneDriveOptions": mg::Boxed<super::SharePointOneDriveOptions>,
    /// `size`: Int32, not null
    size "size" "r": i32,
    /// `sortProperties`: Collection(sortProperty)
    sort_properties "sortProperties": Vec<super::SortProperty>,
    /// `stored_fields`: Collection(String)
    #[deprecated(note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)")]
    stored_fields "stored_fields" "d": Vec<String>,
    /// `trimDuplicates`: Boolean
    trim_duplicates "trimDuplicates": bool,
}
