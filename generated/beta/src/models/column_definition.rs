// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.columnDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta>
    ColumnDefinition "microsoft.graph.columnDefinition" "entity" : super::Entity;
    /// `boolean`: booleanColumn
    boolean "boolean": mg::Boxed<super::BooleanColumn>,
    /// `calculated`: calculatedColumn
    calculated "calculated": mg::Boxed<super::CalculatedColumn>,
    /// `choice`: choiceColumn
    choice "choice": mg::Boxed<super::ChoiceColumn>,
    /// `columnGroup`: String
    column_group "columnGroup": String,
    /// `contentApprovalStatus`: contentApprovalStatusColumn
    content_approval_status "contentApprovalStatus": mg::Boxed<super::ContentApprovalStatusColumn>,
    /// `currency`: currencyColumn
    currency "currency": mg::Boxed<super::CurrencyColumn>,
    /// `dateTime`: dateTimeColumn
    date_time "dateTime": mg::Boxed<super::DateTimeColumn>,
    /// `defaultValue`: defaultColumnValue
    default_value "defaultValue": mg::Boxed<super::DefaultColumnValue>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceUniqueValues`: Boolean
    enforce_unique_values "enforceUniqueValues": bool,
    /// `geolocation`: geolocationColumn
    geolocation "geolocation": mg::Boxed<super::GeolocationColumn>,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `hyperlinkOrPicture`: hyperlinkOrPictureColumn
    hyperlink_or_picture "hyperlinkOrPicture": mg::Boxed<super::HyperlinkOrPictureColumn>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `indexed`: Boolean
    indexed "indexed": bool,
    /// `isDeletable`: Boolean
    is_deletable "isDeletable": bool,
    /// `isReorderable`: Boolean
    is_reorderable "isReorderable": bool,
    /// `isSealed`: Boolean
    is_sealed "isSealed": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `lookup`: lookupColumn
    lookup "lookup": mg::Boxed<super::LookupColumn>,
    /// `name`: String
    name "name": String,
    /// `number`: numberColumn
    number "number": mg::Boxed<super::NumberColumn>,
    /// `personOrGroup`: personOrGroupColumn
    person_or_group "personOrGroup": mg::Boxed<super::PersonOrGroupColumn>,
    /// `propagateChanges`: Boolean
    propagate_changes "propagateChanges": bool,
    /// `readOnly`: Boolean
    read_only "readOnly": bool,
    /// `required`: Boolean
    required "required": bool,
    /// `sourceContentType`: contentTypeInfo
    source_content_type "sourceContentType": mg::Boxed<super::ContentTypeInfo>,
    /// `term`: termColumn
    term "term": mg::Boxed<super::TermColumn>,
    /// `text`: textColumn
    text "text": mg::Boxed<super::TextColumn>,
    /// `thumbnail`: thumbnailColumn
    thumbnail "thumbnail": mg::Boxed<super::ThumbnailColumn>,
    /// `type`: columnTypes
    type_ "type": mg::Open<super::ColumnTypes>,
    /// `validation`: columnValidation
    validation "validation": mg::Boxed<super::ColumnValidation>,
}

mg::derived_from! { ColumnDefinition: super::Entity }

impl ColumnDefinition {
    /// `sourceColumn`: `columnDefinition`
    pub const SOURCE_COLUMN: mg::Nav<ColumnDefinition, super::ColumnDefinition> = mg::Nav::new(
        "sourceColumn",
    );
}
