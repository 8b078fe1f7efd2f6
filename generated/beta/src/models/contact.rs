// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.contact`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`ContactCollection`](crate::requests::contact::ContactCollection), for example
/// `graph.me().contacts()`.
///
/// Operations: `permanent_delete`, `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-beta
pub struct Contact {
    /// `assistantName`.
    pub assistant_name: mg::Field<String>,
    /// `birthday`.
    pub birthday: mg::Field<mg::DateTimeOffset>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `children`.
    pub children: mg::Field<Vec<String>>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `emailAddresses`.
    pub email_addresses: mg::Field<Vec<super::TypedEmailAddress>>,
    /// `fileAs`.
    pub file_as: mg::Field<String>,
    /// `flag`.
    pub flag: mg::Field<mg::Boxed<super::FollowupFlag>>,
    /// `gender`.
    pub gender: mg::Field<String>,
    /// `generation`.
    pub generation: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `imAddresses`.
    pub im_addresses: mg::Field<Vec<String>>,
    /// `initials`.
    pub initials: mg::Field<String>,
    /// `isFavorite`.
    pub is_favorite: mg::Field<bool>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `manager`.
    pub manager: mg::Field<String>,
    /// `middleName`.
    pub middle_name: mg::Field<String>,
    /// `nickName`.
    pub nick_name: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `personalNotes`.
    pub personal_notes: mg::Field<String>,
    /// `phones`.
    pub phones: mg::Field<Vec<super::Phone>>,
    /// `postalAddresses`.
    pub postal_addresses: mg::Field<Vec<super::PhysicalAddress>>,
    /// `primaryEmailAddress`.
    pub primary_email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `profession`.
    pub profession: mg::Field<String>,
    /// `secondaryEmailAddress`.
    pub secondary_email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `spouseName`.
    pub spouse_name: mg::Field<String>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `tertiaryEmailAddress`.
    pub tertiary_email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `websites`.
    pub websites: mg::Field<Vec<super::Website>>,
    /// `weddingAnniversary`.
    pub wedding_anniversary: mg::Field<mg::Date>,
    /// `yomiCompanyName`.
    pub yomi_company_name: mg::Field<String>,
    /// `yomiGivenName`.
    pub yomi_given_name: mg::Field<String>,
    /// `yomiSurname`.
    pub yomi_surname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Contact: "microsoft.graph.contact", entity open, base super::OutlookItem;
    assistant_name: "assistantName",
    birthday: "birthday",
    categories: "categories",
    change_key: "changeKey",
    children: "children",
    company_name: "companyName",
    created_date_time: "createdDateTime",
    department: "department",
    display_name: "displayName",
    email_addresses: "emailAddresses",
    file_as: "fileAs",
    flag: "flag",
    gender: "gender",
    generation: "generation",
    given_name: "givenName",
    id: "id" key required,
    im_addresses: "imAddresses",
    initials: "initials",
    is_favorite: "isFavorite",
    job_title: "jobTitle",
    last_modified_date_time: "lastModifiedDateTime",
    manager: "manager",
    middle_name: "middleName",
    nick_name: "nickName",
    office_location: "officeLocation",
    parent_folder_id: "parentFolderId",
    personal_notes: "personalNotes",
    phones: "phones",
    postal_addresses: "postalAddresses",
    primary_email_address: "primaryEmailAddress",
    profession: "profession",
    secondary_email_address: "secondaryEmailAddress",
    spouse_name: "spouseName",
    surname: "surname",
    tertiary_email_address: "tertiaryEmailAddress",
    title: "title",
    websites: "websites",
    wedding_anniversary: "weddingAnniversary",
    yomi_company_name: "yomiCompanyName",
    yomi_given_name: "yomiGivenName",
    yomi_surname: "yomiSurname",
}

mg::derived_from! { Contact: super::OutlookItem, super::Entity }

impl Contact {
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Contact, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Contact,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `photo`: [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTO: mg::Nav<Contact, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Contact,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
