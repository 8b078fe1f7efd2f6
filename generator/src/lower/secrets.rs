//! Which properties hold secrets, so that Debug masks them.
//!
//! Graph's metadata doesn't say; names do. Too many masked is better than one too few.

use heck::ToSnakeCase;

/// Words that make a text a secret wherever they stand.
const SECRET_WORDS: &[&str] = &[
    "password",
    "passwords",
    "passwd",
    "passphrase",
    "passcode",
    "secret",
    "secrets",
    "credential",
    "credentials",
    "token",
    "sas",
    "pin",
];

/// Words that make a `key`, `keys` or `code` behind them a secret.
const SECRET_KEYS: &[&str] = &[
    "access",
    "activation",
    "api",
    "bypass",
    "confirmation",
    "decryption",
    "device",
    "encryption",
    "license",
    "lock",
    "pairing",
    "private",
    "product",
    "psk",
    "recovery",
    "secret",
    "security",
    "shared",
    "signing",
    "subscription",
    "symmetric",
    "unlock",
    "user",
    "vault",
    "verification",
    "wep",
    "wi_fi",
];

/// Whether a property or parameter of that name holds a secret, if it is text or bytes.
pub(crate) fn holds_secret(wire: &str) -> bool {
    let snake = wire.to_snake_case();
    let words: Vec<&str> = snake.split('_').collect();
    // `tokenLifetime`, `passwordResetState`, `secretName`: what follows says that it is about a secret, not one.
    let about = [
        "id", "ids", "name", "type", "types", "state", "status", "policy", "url", "uri", "hint", "lifetime", "kind",
        "method", "count", "usage",
    ];
    if words.last().is_some_and(|last| about.contains(last)) {
        return false;
    }
    words.iter().any(|word| SECRET_WORDS.contains(word))
        || words
            .windows(2)
            .any(|pair| matches!(pair[1], "key" | "keys" | "code" | "codes") && SECRET_KEYS.contains(&pair[0]))
}

#[cfg(test)]
mod tests {
    use super::holds_secret;

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
        ] {
            assert!(holds_secret(name), "{name}");
        }
        for name in
            ["displayName", "keyId", "tokenType", "passwordPolicy", "countryCode", "secretName", "key", "pinned"]
        {
            assert!(!holds_secret(name), "{name}");
        }
    }
}
