// @generated
use crate::mg;

/// Entity type [`microsoft.graph.columnDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ColumnDefinitionCollection`](crate::requests::column_definition::ColumnDefinitionCollection),
/// for example `graph.sites().id(id).columns()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta
pub struct ColumnDefinition {
    /// `boolean`.
    pub boolean: mg::Field<mg::Boxed<super::BooleanColumn>>,
    /// `calculated`.
    pub calculated: mg::Field<mg::Boxed<super::CalculatedColumn>>,
    /// `choice`.
    pub choice: mg::Field<mg::Boxed<super::ChoiceColumn>>,
    /// `columnGroup`.
    pub column_group: mg::Field<String>,
    /// `contentApprovalStatus`.
    pub content_approval_status: mg::Field<
        mg::Boxed<super::ContentApprovalStatusColumn>,
    >,
    /// `currency`.
    pub currency: mg::Field<mg::Boxed<super::CurrencyColumn>>,
    /// `dateTime`.
    pub date_time: mg::Field<mg::Boxed<super::DateTimeColumn>>,
    /// `defaultValue`.
    pub default_value: mg::Field<mg::Boxed<super::DefaultColumnValue>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceUniqueValues`.
    pub enforce_unique_values: mg::Field<bool>,
    /// `geolocation`.
    pub geolocation: mg::Field<mg::Boxed<super::GeolocationColumn>>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `hyperlinkOrPicture`.
    pub hyperlink_or_picture: mg::Field<mg::Boxed<super::HyperlinkOrPictureColumn>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `indexed`.
    pub indexed: mg::Field<bool>,
    /// `isDeletable`.
    pub is_deletable: mg::Field<bool>,
    /// `isReorderable`.
    pub is_reorderable: mg::Field<bool>,
    /// `isSealed`.
    pub is_sealed: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `lookup`.
    pub lookup: mg::Field<mg::Boxed<super::LookupColumn>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `number`.
    pub number: mg::Field<mg::Boxed<super::NumberColumn>>,
    /// `personOrGroup`.
    pub person_or_group: mg::Field<mg::Boxed<super::PersonOrGroupColumn>>,
    /// `propagateChanges`.
    pub propagate_changes: mg::Field<bool>,
    /// `readOnly`.
    pub read_only: mg::Field<bool>,
    /// `required`.
    pub required: mg::Field<bool>,
    /// `sourceContentType`.
    pub source_content_type: mg::Field<mg::Boxed<super::ContentTypeInfo>>,
    /// `term`.
    pub term: mg::Field<mg::Boxed<super::TermColumn>>,
    /// `text`.
    pub text: mg::Field<mg::Boxed<super::TextColumn>>,
    /// `thumbnail`.
    pub thumbnail: mg::Field<mg::Boxed<super::ThumbnailColumn>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::ColumnTypes>>,
    /// `validation`.
    pub validation: mg::Field<mg::Boxed<super::ColumnValidation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ColumnDefinition: "microsoft.graph.columnDefinition", entity, base super::Entity;
    boolean: "boolean",
    calculated: "calculated",
    choice: "choice",
    column_group: "columnGroup",
    content_approval_status: "contentApprovalStatus",
    currency: "currency",
    date_time: "dateTime",
    default_value: "defaultValue",
    description: "description",
    display_name: "displayName",
    enforce_unique_values: "enforceUniqueValues",
    geolocation: "geolocation",
    hidden: "hidden",
    hyperlink_or_picture: "hyperlinkOrPicture",
    id: "id" key required,
    indexed: "indexed",
    is_deletable: "isDeletable",
    is_reorderable: "isReorderable",
    is_sealed: "isSealed",
    is_searchable: "isSearchable",
    lookup: "lookup",
    name: "name",
    number: "number",
    person_or_group: "personOrGroup",
    propagate_changes: "propagateChanges",
    read_only: "readOnly",
    required: "required",
    source_content_type: "sourceContentType",
    term: "term",
    text: "text",
    thumbnail: "thumbnail",
    type_: "type",
    validation: "validation",
}

mg::derived_from! { ColumnDefinition: super::Entity }

impl ColumnDefinition {
    /// `sourceColumn`: [`ColumnDefinition`](super::ColumnDefinition).
    pub const SOURCE_COLUMN: mg::Nav<ColumnDefinition, super::ColumnDefinition> = mg::Nav::new(
        "sourceColumn",
    );
}
