//! What looks like a secret by its name and type. Too many are better than one too few.

use heck::ToSnakeCase;

use super::Member;
use crate::ir::{Primitive, TypeName, TypeRef};

/// Words that make a text a secret wherever they are in its name.
const SECRET_WORDS: &[&str] = &[
    "assertion",
    "credential",
    "credentials",
    "jwt",
    "nonce",
    "otp",
    "passcode",
    "passcodes",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "pfx",
    "pin",
    "pins",
    "pkcs12",
    "psk",
    "pwd",
    "salt",
    "sas",
    "secret",
    "secrets",
    "token",
    "tokens",
];

/// Words that make the word behind them a secret: `recovery` a `key` or `code`.
const SECRET_KEYS: &[&str] = &[
    "access",
    "account",
    "activation",
    "aes",
    "api",
    "auth",
    "authorization",
    "bypass",
    "client",
    "confirmation",
    "data",
    "decryption",
    "device",
    "enrollment",
    "encryption",
    "exit",
    "hmac",
    "invitation",
    "license",
    "lock",
    "mac",
    "master",
    "oath",
    "pairing",
    "personal",
    "primary",
    "private",
    "product",
    "psk",
    "qr",
    "recovery",
    "redemption",
    "registration",
    "rsa",
    "secondary",
    "secret",
    "security",
    "session",
    "shared",
    "signing",
    "storage",
    "subscription",
    "symmetric",
    "totp",
    "transport",
    "unlock",
    "user",
    "vault",
    "verification",
    "wep",
    "wi_fi",
    "workspace",
];

/// Pairs of words that are a secret.
const SECRET_PAIRS: &[(&str, &str)] = &[
    ("access", "pass"),
    ("client", "state"),
    ("connection", "string"),
    ("key", "material"),
    ("onboarding", "blob"),
    ("offboarding", "blob"),
    ("qr", "image"),
];

/// Words that make a URL a permission by itself.
const SECRET_URLS: &[&str] =
    &["container", "download", "export", "import", "recording", "redeem", "sas", "session", "storage", "upload"];

/// Names that are a secret as a whole.
const SECRET_NAMES: &[&str] = &["key", "pairingCode", "postParameters", "proof", "shareId"];

/// Members of a JSON Web Key that are private.
const PRIVATE_KEY_MEMBERS: &[&str] = &["d", "dp", "dq", "k", "oth", "p", "q", "qi"];

/// Words in the name of a type or operation that make a member of a general name a secret.
const SECRET_OWNERS: &[&str] = &["credential", "passcode", "password", "pin", "recovery", "secret", "token"];

/// Names that say nothing.
const GENERAL_NAMES: &[&str] = &["code", "content", "data", "text", "value", "values"];

/// Last words that say that something is about a secret and not one: `tokenLifetime`, `secretName`.
const ABOUT: &[&str] = &[
    "count",
    "hint",
    "id",
    "ids",
    "kind",
    "lifetime",
    "method",
    "methods",
    "name",
    "names",
    "policies",
    "policy",
    "state",
    "status",
    "thumbprint",
    "type",
    "types",
    "usage",
];

/// Whether a property or parameter looks like a secret, by the kind of its value, its name and that of its owner.
///
/// Text, bytes and untyped values can hold one, and numbers whose name ends in a word for one, such as `pin`.
pub fn looks_secret(member: Member<'_>, type_ref: &TypeRef) -> bool {
    let snake = member.name.to_snake_case();
    let words: Vec<&str> = snake.split('_').collect();
    let last = words.last().copied().unwrap_or_default();
    let is_key = |pair: &[&str]| {
        matches!(pair[1], "key" | "keys" | "code" | "codes") && (SECRET_KEYS.contains(&pair[0]) || pair[0] == "fi")
    };
    let pairs = || words.windows(2);
    match kind(type_ref) {
        ValueKind::Other => false,
        ValueKind::Number => SECRET_WORDS.contains(&last) || pairs().next_back().is_some_and(is_key),
        ValueKind::Content => {
            if pairs().any(|pair| SECRET_PAIRS.contains(&(pair[0], pair[1]))) {
                return true;
            }
            if ABOUT.contains(&last) {
                return false;
            }
            if matches!(last, "url" | "uri" | "urls" | "location") {
                return pairs().any(|pair| SECRET_URLS.contains(&pair[0]));
            }
            SECRET_NAMES.contains(&member.name)
                || words.iter().any(|word| SECRET_WORDS.contains(word))
                || pairs().any(is_key)
                || is_of_secret_owner(member)
        }
    }
}

/// Whether the name alone says nothing and that of the owner says that it is a secret.
fn is_of_secret_owner(member: Member<'_>) -> bool {
    let owner = member.owner.rsplit('.').next().unwrap_or(member.owner).to_snake_case();
    let has_word = |known: &[&str]| owner.split('_').any(|word| known.contains(&word));
    GENERAL_NAMES.contains(&member.name) && has_word(SECRET_OWNERS)
        || PRIVATE_KEY_MEMBERS.contains(&member.name) && has_word(&["key", "secret"])
}

enum ValueKind {
    /// Text, bytes, or any JSON.
    Content,
    Number,
    Other,
}

fn kind(type_ref: &TypeRef) -> ValueKind {
    match &type_ref.name {
        TypeName::Primitive(
            Primitive::String | Primitive::Binary | Primitive::Stream | Primitive::Untyped | Primitive::PrimitiveType,
        ) => ValueKind::Content,
        TypeName::Primitive(
            Primitive::Int16 | Primitive::Int32 | Primitive::Int64 | Primitive::Decimal | Primitive::Double,
        ) => ValueKind::Number,
        TypeName::Primitive(_) => ValueKind::Other,
        // The members of complex values are judged by themselves.
        TypeName::Named(name) => match name.name() {
            "Json" | "mimeContent" => ValueKind::Content,
            _ => ValueKind::Other,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Facets;

    fn of_type(primitive: Primitive) -> TypeRef {
        TypeRef { name: TypeName::Primitive(primitive), collection: false, nullable: true, facets: Facets::default() }
    }

    fn is_secret(owner: &str, name: &str, primitive: Primitive) -> bool {
        looks_secret(Member { owner, name }, &of_type(primitive))
    }

    #[test]
    fn names_tell_secrets_from_what_is_about_them() {
        for name in [
            "password",
            "clientSecret",
            "preSharedKey",
            "recoveryKey",
            "activationLockBypassCode",
            "accessToken",
            "secretText",
            "pin",
            "macOSPasscode",
            "key",
            "wiFiKey",
            "uploadUrl",
            "sasUri",
            "clientState",
            "connectionString",
            "temporaryAccessPass",
        ] {
            assert!(is_secret("example.thing", name, Primitive::String), "{name}");
        }
        for name in [
            "displayName",
            "keyId",
            "tokenType",
            "passwordPolicy",
            "countryCode",
            "secretName",
            "webUrl",
            "pinned",
            "d",
        ] {
            assert!(!is_secret("example.thing", name, Primitive::String), "{name}");
        }
    }

    #[test]
    fn the_owner_says_what_a_general_name_does_not() {
        assert!(is_secret("example.secretSettingValue", "value", Primitive::String));
        assert!(is_secret("example.trustFrameworkKey", "dq", Primitive::String));
        assert!(is_secret("example.qrPin", "code", Primitive::String));
        assert!(!is_secret("example.stringSettingValue", "value", Primitive::String));
        assert!(!is_secret("example.trustFrameworkKey", "n", Primitive::String));
    }

    #[test]
    fn switches_are_no_secrets_and_numbers_only_where_the_name_ends_in_one() {
        assert!(!is_secret("example.thing", "password", Primitive::Boolean));
        assert!(is_secret("example.thing", "unlockPin", Primitive::Int32));
        assert!(!is_secret("example.thing", "pinLength", Primitive::Int32));
    }
}
