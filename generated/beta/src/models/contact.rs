// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contact`, an open entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contact?view=graph-rest-beta>
    Contact "microsoft.graph.contact" "entity open" : super::OutlookItem;
    /// `assistantName`: String
    assistant_name "assistantName": String,
    /// `birthday`: DateTimeOffset
    birthday "birthday": mg::DateTimeOffset,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `children`: Collection(String)
    children "children": Vec<String>,
    /// `companyName`: String
    company_name "companyName": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `department`: String
    department "department": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `emailAddresses`: Collection(typedEmailAddress)
    email_addresses "emailAddresses": Vec<super::TypedEmailAddress>,
    /// `fileAs`: String
    file_as "fileAs": String,
    /// `flag`: followupFlag
    flag "flag": mg::Boxed<super::FollowupFlag>,
    /// `gender`: String
    gender "gender": String,
    /// `generation`: String
    generation "generation": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `imAddresses`: Collection(String)
    im_addresses "imAddresses": Vec<String>,
    /// `initials`: String
    initials "initials": String,
    /// `isFavorite`: Boolean
    is_favorite "isFavorite": bool,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `manager`: String
    manager "manager": String,
    /// `middleName`: String
    middle_name "middleName": String,
    /// `nickName`: String
    nick_name "nickName": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `personalNotes`: String
    personal_notes "personalNotes": String,
    /// `phones`: Collection(phone)
    phones "phones": Vec<super::Phone>,
    /// `postalAddresses`: Collection(physicalAddress)
    postal_addresses "postalAddresses": Vec<super::PhysicalAddress>,
    /// `primaryEmailAddress`: emailAddress
    primary_email_address "primaryEmailAddress": mg::Boxed<super::EmailAddress>,
    /// `profession`: String
    profession "profession": String,
    /// `secondaryEmailAddress`: emailAddress
    secondary_email_address "secondaryEmailAddress": mg::Boxed<super::EmailAddress>,
    /// `spouseName`: String
    spouse_name "spouseName": String,
    /// `surname`: String
    surname "surname": String,
    /// `tertiaryEmailAddress`: emailAddress
    tertiary_email_address "tertiaryEmailAddress": mg::Boxed<super::EmailAddress>,
    /// `title`: String
    title "title": String,
    /// `websites`: Collection(website)
    websites "websites": Vec<super::Website>,
    /// `weddingAnniversary`: Date
    wedding_anniversary "weddingAnniversary": mg::Date,
    /// `yomiCompanyName`: String
    yomi_company_name "yomiCompanyName": String,
    /// `yomiGivenName`: String
    yomi_given_name "yomiGivenName": String,
    /// `yomiSurname`: String
    yomi_surname "yomiSurname": String,
}

mg::derived_from! { Contact: super::OutlookItem, super::Entity }

impl Contact {
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Contact, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Contact,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `photo`: `profilePhoto`, contained
    pub const PHOTO: mg::Nav<Contact, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Contact,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
